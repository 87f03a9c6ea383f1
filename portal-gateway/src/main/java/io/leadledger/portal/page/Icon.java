package io.leadledger.portal.page;

import java.util.Locale;

/** The icons of {@code icons.svg}, by the names that Tabler gave them. An icon is decoration: the word stands beside it. */
public enum Icon {
    ALERT_TRIANGLE,
    ARROW_BACK_UP,
    ARROW_DOWN,
    ARROW_RIGHT,
    ARROW_UP,
    BAN,
    CALENDAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CLOCK,
    COPY,
    CURRENCY_EURO,
    DEVICE_DESKTOP,
    DOTS,
    DOWNLOAD,
    EXTERNAL_LINK,
    FILE_INVOICE,
    FILTER,
    GIT_BRANCH,
    HOME,
    INBOX,
    INFO_CIRCLE,
    LANGUAGE,
    LIFEBUOY,
    LOCK,
    LOGOUT,
    MAIL,
    MENU_2,
    MOON,
    PENCIL,
    PHONE,
    PLUS,
    REFRESH,
    SEARCH,
    SELECTOR,
    SETTINGS,
    SUN,
    TRASH,
    TRUCK_DELIVERY,
    USERS,
    X;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its id in the sprite. */
    public String id() {
        return id;
    }
}
