package org.loomhive.storefront.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.Shipment;
import org.loomhive.web.file.GivenFile;
import org.loomhive.web.papers.CommercialInvoice;

/** The invoice of a parcel that left, for whoever has the signed link of its order. */
@WebServlet("/order/invoice")
public class InvoiceFile extends HttpServlet {
  @Inject transient StatusLinks links;
  @Inject transient Orders orders;
  @Inject transient CustomsRecords records;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(record(request), response);
    } catch (NotFound | IllegalArgumentException nothingThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private CustomsRecord record(HttpServletRequest request) {
    var number = links.require(request.getParameter("number"), request.getParameter("sign"));
    int asked = Integer.parseInt(request.getParameter("parcel"));
    var packing =
        orders.get(number).shipments().stream()
            .filter(parcel -> parcel.number() == asked)
            .findFirst()
            .flatMap(Shipment::packing)
            .map(Packing::number)
            .orElseThrow(() -> new NotFound("parcel", asked));
    return records.get(number, packing);
  }

  private static void answer(CustomsRecord record, HttpServletResponse response)
      throws IOException {
    var name = record.invoiceNumber().replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
    GivenFile.pdf(CommercialInvoice.of(record)).saveAs(name, response);
  }
}
