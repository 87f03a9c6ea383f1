/** Checks of what deploys Leadledger in containers: the compose file, the image and the secrets. */
@NullMarked
package io.leadledger.quickstart.deployment;

import org.jspecify.annotations.NullMarked;
