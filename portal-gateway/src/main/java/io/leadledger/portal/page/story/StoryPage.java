package io.leadledger.portal.page.story;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;

/** A page that is one story. */
public record StoryPage(Shell shell, Head head, List<Step> steps, Pager pager) implements Page {}
