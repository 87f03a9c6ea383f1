package io.leadledger.acceptance;

import io.leadledger.scenario.api.Narration;

/** Nobody listens. */
public final class Silence implements Narration {

    @Override
    public void say(String line) {}

    @Override
    public void complain(String line) {}
}
