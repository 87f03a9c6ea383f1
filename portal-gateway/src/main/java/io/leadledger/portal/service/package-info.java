/** Calls of the services that own the data, with the token of who makes the present request, or with our own. */
@NullMarked
package io.leadledger.portal.service;

import org.jspecify.annotations.NullMarked;
