package org.loomhive.admin.travel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.delivery.travel.SignedPaper;
import org.loomhive.delivery.travel.SignedPapers;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/** A paper of a parcel that somebody signed: /order/parcel/PAPER. */
@WebServlet("/trade/travel-paper/*")
public class TravelPaperFile extends HttpServlet {
  private static final int PARTS = 4;

  @Inject transient OrderDesk desk;
  @Inject transient CustomsRecords records;
  @Inject transient SignedPapers papers;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(String.valueOf(request.getPathInfo()).split("/"), response);
    } catch (NotFound | Refused | IllegalArgumentException nothingThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void answer(String[] path, HttpServletResponse response) throws IOException {
    if (path.length != PARTS) throw new NotFound("paper", path.length);
    var record = record(new OrderNumber(path[1]), Integer.parseInt(path[2]));
    var signed =
        papers
            .find(record, TravelPaper.valueOf(path[3]))
            .orElseThrow(() -> new NotFound("paper", path[3]));
    file(signed).saveAs(record.invoiceNumber() + "-" + name(signed), response);
  }

  /** Only for those who see all that lies in the parcel. */
  private CustomsRecord record(OrderNumber number, int parcel) {
    var actor = signedIn.actor();
    var lines = desk.get(number, actor).parcel(parcel).lines();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    return records.get(number, parcel);
  }

  private static GivenFile file(SignedPaper signed) {
    return signed.paper().isOurs()
        ? GivenFile.pdf(OwnPaper.of(signed))
        : new GivenFile(signed.scanType(), signed.scan());
  }

  private static String name(SignedPaper signed) {
    var ending = signed.paper().isOurs() ? "pdf" : signed.scanType().replaceFirst(".*/", "");
    return signed.paper().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ending;
  }
}
