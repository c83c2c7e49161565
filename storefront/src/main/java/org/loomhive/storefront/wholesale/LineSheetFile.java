package org.loomhive.storefront.wholesale;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.loomhive.kernel.language.Language;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.GivenFile;
import org.loomhive.web.language.Spoken;
import org.loomhive.wholesale.terms.FindTerms;
import org.loomhive.wholesale.terms.LineSheet;

/** The list of all prices of a company, for its contact and for nobody else. */
@WebServlet({"/wholesale/sheet.csv", "/wholesale/sheet.pdf"})
public class LineSheetFile extends HttpServlet {
  /** The letters of papers do not have these; such a list is printed in English. */
  private static final Set<Language> NOT_PRINTED = EnumSet.of(Language.JA, Language.HI);

  @Inject transient FindTerms find;
  @Inject transient SignedIn signedIn;
  @Inject transient ShopCurrency shop;
  @Inject transient LineSheetTable table;
  @Inject transient LineSheetPaper paper;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var sheet = signedIn.buyer().flatMap(buyer -> find.sheet(buyer, shop.getCurrency()));
    if (sheet.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
    else if (request.getServletPath().endsWith("csv"))
      new GivenFile("text/csv;charset=UTF-8", table.csv(sheet.get(), shop.getCurrency()))
          .saveAs("wholesale.csv", response);
    else print(sheet.get(), response);
  }

  private void print(LineSheet sheet, HttpServletResponse response)
      throws ServletException, IOException {
    var language = NOT_PRINTED.contains(Spoken.now()) ? Language.EN : Spoken.now();
    Spoken.in(
        language,
        () ->
            GivenFile.pdf(paper.pdf(sheet, shop.getCurrency())).saveAs("wholesale.pdf", response));
  }
}
