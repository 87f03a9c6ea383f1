/** What happened to partners and entities, read off the facts themselves. */
@NullMarked
package io.leadledger.partner.activity;

import org.jspecify.annotations.NullMarked;
