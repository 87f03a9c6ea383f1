/** What validators say of our e-invoices that share no class with who wrote and checked them. */
@NullMarked
package io.leadledger.opinion;

import org.jspecify.annotations.NullMarked;
