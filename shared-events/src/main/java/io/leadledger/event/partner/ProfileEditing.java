package io.leadledger.event.partner;

/** How much of its own profile a partner may change in the portal. */
public enum ProfileEditing {
    NONE,
    /** Contact email and phone. */
    CONTACT,
    /** The billing address too. */
    CONTACT_AND_BILLING_ADDRESS
}
