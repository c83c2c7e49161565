package org.loomhive.admin.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.loomhive.kernel.NotFound;
import org.loomhive.ledger.statement.JournalRows;

/** Hands out the journal for Tally Prime. It is written while it is read, however long it is. */
@WebServlet("/books/tally.xml")
public class TallyServlet extends HttpServlet {
  @Inject transient TallyFile file;
  @Inject transient JournalRows journal;
  @Inject transient BooksSpan span;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var currency = request.getParameter("currency");
    if (currency == null || !currency.matches("[A-Z]{3}")) throw new NotFound("currency", currency);
    var days = span.span();
    var name = "journal-" + currency + "-" + days.from() + "-" + days.to() + ".xml";
    response.setContentType("application/xml; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    try {
      file.write(
          (first, count) -> journal.of(days, currency, first, count), response.getOutputStream());
    } catch (XMLStreamException trouble) {
      throw new ServletException(trouble);
    }
  }
}
