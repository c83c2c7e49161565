package org.loomhive.admin.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.admin.travel.TravelFiles;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;

/** One paper of one parcel, for those who see all that lies in it: /order/parcel/name. */
@WebServlet("/trade/paper/*")
public class PaperFile extends HttpServlet {
  private static final int PARTS = 4;

  @Inject transient OrderDesk desk;
  @Inject transient CustomsRecords records;
  @Inject transient TravelFiles travel;
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
    var order = desk.get(new OrderNumber(path[1]), signedIn.actor());
    var parcel = order.parcel(Integer.parseInt(path[2]));
    var record = record(order, parcel);
    var wishes = order.beside().wishes();
    var sent = parcel.shipment().map(one -> one.tracking().number());
    var found =
        travel
            .find(record, path[3])
            .orElseGet(() -> printed(path[3], new Paper.ToPrint(record, sent.orElse(""), wishes)));
    found.file().saveAs(record.invoiceNumber() + "-" + found.name(), response);
  }

  private static TravelFiles.Named printed(String name, Paper.ToPrint parcel) {
    var paper =
        Paper.called(name)
            .filter(Paper.of(parcel.record(), parcel.wishes())::contains)
            .orElseThrow(() -> new NotFound("paper", name));
    var file = new GivenFile(paper.contentType(), paper.print(parcel));
    return new TravelFiles.Named(paper.fileName(), file);
  }

  private CustomsRecord record(Order order, Packing parcel) {
    var actor = signedIn.actor();
    parcel.lines().forEach(line -> actor.requireSight(line.cooperative()));
    return records.get(order.number(), parcel.number());
  }
}
