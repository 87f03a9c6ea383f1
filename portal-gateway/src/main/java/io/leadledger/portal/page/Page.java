package io.leadledger.portal.page;

import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import org.springframework.http.HttpStatusCode;

/**
 * The whole model of a page: a record with its words, its numbers and what its reader may do, made by one presenter. Its
 * template has the record's name and lies in a folder of the same name as its package: {@code operator/home/HomePage.jte}.
 */
public non-sealed interface Page extends Answer {

    /** What stands around it. */
    Shell shell();

    /** Its top; also gives the browser's window its title. */
    Head head();

    /** The same with a status other than 200. */
    default Answer told(HttpStatusCode status) {
        return new Told(this, status);
    }
}
