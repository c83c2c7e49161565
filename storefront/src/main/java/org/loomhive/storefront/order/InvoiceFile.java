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
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.Shipment;
import org.loomhive.web.file.GivenFile;
import org.loomhive.web.papers.CommercialInvoice;
import org.loomhive.web.papers.InvoiceWords;

/**
 * The invoice of a parcel that left, for whoever has the signed link of its order, in the language
 * that was ordered in.
 */
@WebServlet("/order/invoice")
public class InvoiceFile extends HttpServlet {
  @Inject transient StatusLinks links;
  @Inject transient Orders orders;
  @Inject transient CustomsRecords records;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var number = links.require(request.getParameter("number"), request.getParameter("sign"));
      var order = orders.get(number);
      answer(record(order, request), InvoiceWords.in(order.language()), response);
    } catch (NotFound | IllegalArgumentException nothingThere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private CustomsRecord record(Order order, HttpServletRequest request) {
    int asked = Integer.parseInt(request.getParameter("parcel"));
    var packing =
        order.shipments().stream()
            .filter(parcel -> parcel.number() == asked)
            .findFirst()
            .flatMap(Shipment::packing)
            .map(Packing::number)
            .orElseThrow(() -> new NotFound("parcel", asked));
    return records.get(order.number(), packing);
  }

  private static void answer(CustomsRecord record, InvoiceWords words, HttpServletResponse response)
      throws IOException {
    var name = record.invoiceNumber().replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
    GivenFile.pdf(CommercialInvoice.of(record, words)).saveAs(name, response);
  }
}
