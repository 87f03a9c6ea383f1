/** Every page of both sites with samples of all its parts, rendered to {@code target/gallery} to be looked at. */
@NullMarked
package io.leadledger.portal.gallery;

import org.jspecify.annotations.NullMarked;
