package io.leadledger.portal.session.partner;

/** What an operator may allow a partner in the portal. */
public enum PartnerPermission {
    VIEW_LEADS,
    DOWNLOAD_LEADS,
    ACCEPT_LEADS,
    RETURN_LEADS,
    VIEW_INVOICES,
    /** Email and phone of the contact. */
    EDIT_CONTACT,
    /** The billing address too. */
    EDIT_BILLING_ADDRESS
}
