package io.leadledger.portal.readmodel.generation;

/**
 * The read model, built once from the start of the topics.
 *
 * @param number rises with each rebuild; offsets go by it
 * @param slot the schema it lies in
 * @param state whether pages read it
 */
record Generation(long number, String slot, State state) {

    enum State {
        CURRENT,
        BUILDING
    }

    /** Under which name a part keeps its offsets in this generation. */
    String projectionOf(ReadModelPart part) {
        return projectionOf(part.name());
    }

    String projectionOf(String part) {
        return prefix() + part;
    }

    String prefix() {
        return "readmodel-" + number + "-";
    }
}
