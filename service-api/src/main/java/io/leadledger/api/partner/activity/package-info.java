/** What happened to partners and entities: who, what, when. */
@NullMarked
package io.leadledger.api.partner.activity;

import org.jspecify.annotations.NullMarked;
