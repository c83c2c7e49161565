package org.loomhive.admin.export;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.file.GivenFile;

/** Hands out lists as files. Their sections are guarded as their pages are. */
@WebServlet({"/trade/lists/*", "/workshop/lists/*", "/people/lists/*", "/books/lists/*"})
public class ListServlet extends HttpServlet {
  private static final Pattern FILE = Pattern.compile("/([a-z-]{1,40})\\.(csv|xlsx)");
  private static final String CSV = "text/csv; charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject @Any transient Instance<ListToTake> lists;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!file.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var list = find(request.getServletPath().split("/")[1], file.group(1));
    send(list, file.group(2).equals("csv"), response);
  }

  private ListToTake find(String section, String name) {
    return lists.stream()
        .filter(list -> list.section().equals(section) && list.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("list", name));
  }

  private static void send(ListToTake list, boolean csv, HttpServletResponse response)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (csv) CsvFile.write(list.sheet(), bytes);
    else ExcelFile.write(list.sheet(), list.name(), bytes);
    var name = list.name() + (csv ? ".csv" : ".xlsx");
    new GivenFile(csv ? CSV : XLSX, bytes.toByteArray()).saveAs(name, response);
  }
}
