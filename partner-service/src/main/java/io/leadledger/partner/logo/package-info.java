/** Makes the logo that everybody shows out of the picture that somebody uploaded. */
@NullMarked
package io.leadledger.partner.logo;

import org.jspecify.annotations.NullMarked;
