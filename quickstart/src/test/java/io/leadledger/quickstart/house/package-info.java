/** The rules of the house that hold in several modules. */
@NullMarked
package io.leadledger.quickstart.house;

import org.jspecify.annotations.NullMarked;
