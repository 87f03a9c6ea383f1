package io.leadledger.portal.operator.download;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a period, before they are downloaded.
 *
 * @param empty stands instead of the rest where the period has none
 * @param content what is in the file
 */
public record DownloadPage(
        Shell shell, Head head, Filter period, @Nullable Empty empty, Card<List<Fact>> content) implements Page {}
