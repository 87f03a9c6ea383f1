package io.leadledger.partner.note;

import io.leadledger.chassis.input.Understood;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A command on its way to the notes of its partner.
 *
 * @param seen the version the caller saw
 */
record OnNotes(@TargetAggregateIdentifier String notesId, long seen, Understood<ChangeNotes> asked) {

    static OnNotes of(long seen, Understood<ChangeNotes> asked) {
        return new OnNotes(NotesChanged.subject(asked.command().partnerId()), seen, asked);
    }
}
