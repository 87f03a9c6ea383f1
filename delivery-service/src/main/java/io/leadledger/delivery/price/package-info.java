/** What a lead costs: base price, override and graduated ladders by service date, without any framework (R-023, D-11, D-12). */
@NullMarked
package io.leadledger.delivery.price;

import org.jspecify.annotations.NullMarked;
