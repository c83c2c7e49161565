package org.loomhive.storefront.account;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.loomhive.buyer.data.ExportAccount;

/** The file with all that is kept about who is signed in. */
@WebServlet("/account/my-data.json")
public class OwnData extends HttpServlet {
  @Inject ExportAccount export;
  @Inject AccountPage account;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"my-data.json\"");
    response.setHeader("Cache-Control", "no-store");
    var readable = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var writer = readable.createWriter(response.getWriter())) {
      writer.writeObject(export.of(account.buyer()));
    }
  }
}
