/** Entities, sellers, partners, who may enter the portal and what for, as published. */
@NullMarked
package io.leadledger.portal.readmodel.directory;

import org.jspecify.annotations.NullMarked;
