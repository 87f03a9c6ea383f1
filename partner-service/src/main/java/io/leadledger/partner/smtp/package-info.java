/**
 * The operator's mail server and the mail sent through it. Settings of the installation, not facts of the
 * business: they are kept in a table and published nowhere.
 */
@NullMarked
package io.leadledger.partner.smtp;

import org.jspecify.annotations.NullMarked;
