/** Framework plumbing shared by the features; knows none of them. */
@NullMarked
package io.leadledger.delivery.support;

import org.jspecify.annotations.NullMarked;
