/** Keys of data subjects and the encryption of every lead field under them (D-30). */
@NullMarked
package io.leadledger.delivery.personaldata;

import org.jspecify.annotations.NullMarked;
