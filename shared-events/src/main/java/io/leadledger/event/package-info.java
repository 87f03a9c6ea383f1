/** What every published event has in common: names, topics, keys and how it is written as JSON. */
@NullMarked
package io.leadledger.event;

import org.jspecify.annotations.NullMarked;
