package io.leadledger.partner.seller;

/** The parts of a seller profile that stay where nothing was said of them. */
public enum SellerPart {
    ADDRESS,
    BANK,
    CONTACT
}
