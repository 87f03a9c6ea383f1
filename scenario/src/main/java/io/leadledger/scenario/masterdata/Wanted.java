package io.leadledger.scenario.masterdata;

import java.util.List;

/**
 * A thing of the API as it should be.
 *
 * @param idField name of its id in answers, {@code partnerId}
 * @param lookUp path of a list that has it as its only item, or is empty
 * @param create path to make it
 * @param collection path of its kind, {@code /api/v1/partners}
 * @param creation body to make it
 * @param parts what may be changed, in order
 */
record Wanted(String idField, String lookUp, String create, String collection, Object creation, List<Part> parts) {

    /**
     * A part with an address of its own.
     *
     * @param suffix of the address, empty for the thing itself
     * @param shownAs name of the part in answers, empty for the answer itself
     */
    record Part(String suffix, String shownAs, Object body) {}
}
