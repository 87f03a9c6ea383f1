package io.leadledger.portal.page;

/** Makes something that a reader sees, and says it in that reader's words. */
public interface Speaking {

    Words words();

    default String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }
}
