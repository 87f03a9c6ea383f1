package io.leadledger.scenario.masterdata;

import io.leadledger.scenario.aggregate.Outcome;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import java.util.Optional;

/** How the rows of a sheet with keys become things: each is looked at in turn, asked for beside others, taken in turn. */
interface KeyedLoading {
    /** What its rows make. */
    Kind kind();

    /** Why a row is not asked for, judged by the folder alone. */
    Optional<RejectedRow> flaw(Row row);

    /** Asks for one; runs in a thread of its own and changes nothing here. */
    Outcome ask(Row row);

    /** Takes what came of it, in the order of the sheet. */
    void take(Row row, Outcome outcome);
}
