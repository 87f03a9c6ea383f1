package io.leadledger.portal.page.part;

import java.util.List;

/** Where a form is sent, and what it sends along without showing it. */
public record Post(String action, List<Hidden> hidden) {}
