/** Brings entities, partners, profiles and assignments to what the folder says. */
@NullMarked
package io.leadledger.scenario.masterdata;

import org.jspecify.annotations.NullMarked;
