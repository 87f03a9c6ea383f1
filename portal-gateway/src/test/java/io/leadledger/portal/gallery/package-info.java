/** All fragments of both sites with the data of January, rendered to {@code target/gallery} to be looked at. */
@NullMarked
package io.leadledger.portal.gallery;

import org.jspecify.annotations.NullMarked;
