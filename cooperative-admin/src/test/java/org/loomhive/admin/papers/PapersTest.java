package org.loomhive.admin.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;
import org.loomhive.delivery.papers.PostalForm;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.web.papers.CommercialInvoice;
import org.loomhive.web.papers.InvoiceWords;

/** All papers of a parcel are read back and say what its record says. */
class PapersTest {
  private static final Pattern BETRAYING =
      Pattern.compile(
          "surviv|traffick|victim|rescue|rehabilit|reintegrat|\\bcase\\b|referral|member",
          Pattern.CASE_INSENSITIVE);

  private static final Wishes NONE = Wishes.none();
  private static final Wishes PRESENT =
      NONE.asPresent("For your new home\nYours, Anna", true, true);
  private final CustomsRecord record = ARecord.of("DE", PostalForm.CN23);

  @Test
  void the_invoice_says_what_the_record_says() throws IOException {
    var text = text(Paper.INVOICE, record);
    saysWhoAndWhere(text);
    saysEachLine(text);
    for (CustomsLine line : record.lines()) {
      says(text, line.productName());
      says(text, line.value().amount().toPlainString());
      says(text, line.valueEach().amount().toPlainString());
    }
    says(text, "EX2627-000017", "2026-11-26", "DAP", "sale of goods", "USD", "340.00");
    says(text, "0512345678", "AD170326000001X");
  }

  @Test
  void collected_tax_stands_on_the_invoice_and_the_number_of_the_scheme_with_the_carrier_only()
      throws IOException {
    var tax =
        new CustomsTax("IOSS", "DE", new BigDecimal("19.0000"))
            .collected(Money.of("120.00", "USD"), Money.of("22.80", "USD"), "IM3720000001");
    var taxed = ARecord.of("Greta Müller", "DE", PostalForm.CN23, List.of(tax));
    var invoice = text(Paper.INVOICE, taxed);
    says(invoice, "VAT (import one-stop shop)", "120.00", "22.80", "was paid with the order");
    var form = text(Paper.CUSTOMS_FORM, taxed);
    says(form, "Import tax collected by the seller: VAT (import one-stop shop) 22.80 USD");
    for (Paper printed : List.of(Paper.INVOICE, Paper.CUSTOMS_FORM, Paper.PACKING_LIST))
      assertFalse(text(printed, taxed).contains("IM3720000001"), printed.name());
    says(text(Paper.CARRIER_DATA, taxed), "IM3720000001", "22.80", "19", "DE");
    assertEquals(List.of(Paper.values()), Paper.of(taxed, PRESENT));
  }

  @Test
  void a_buyer_reads_her_invoice_in_her_language_or_in_english() throws IOException {
    var german = invoice(Language.DE);
    saysEachLine(german);
    says(german, "Handelsrechnung", "Deutschland", "Verkauf von Waren", "Summe", "340.00");
    says(invoice(Language.FR), "Facture commerciale", "Allemagne", "vente de marchandises");
    says(invoice(Language.ES), "Factura comercial", "Alemania", "venta de mercancías");
    assertEquals(text(Paper.INVOICE, record), invoice(Language.JA));
  }

  @Test
  void an_invoice_tells_a_company_that_pays_later_until_when() throws IOException {
    var later = text(Paper.INVOICE, ARecord.ofBusiness("NET_30"));
    says(later, "within 30 days after its first parcel left");
    assertFalse(later.contains("were paid with the order"));
    says(text(Paper.INVOICE, ARecord.ofBusiness("DEPOSIT")), "the rest before this parcel left");
    says(text(Paper.INVOICE, ARecord.ofBusiness()), "were paid with the order");
  }

  @Test
  void the_papers_of_a_business_name_it_and_say_that_it_accounts_for_the_tax() throws IOException {
    var sold = ARecord.ofBusiness();
    says(text(Paper.INVOICE, sold), "For the business Kontor Sonnfaden GmbH", "DE214365872");
    says(text(Paper.INVOICE, sold), "accounts for the tax itself (reverse charge", "VAT unpaid");
    says(text(Paper.CUSTOMS_FORM, sold), "DE214365872");
    var german = invoice(sold, Language.DE);
    says(german, "Steuerschuldnerschaft des Leistungsempfängers", "Umsatzsteuer unbezahlt");
    says(invoice(sold, Language.FR), "autoliquidation");
    says(invoice(sold, Language.ES), "inversión del sujeto pasivo");
    assertFalse(text(Paper.INVOICE, record).contains("reverse charge"));
  }

  private String invoice(Language language) throws IOException {
    return invoice(record, language);
  }

  private static String invoice(CustomsRecord of, Language language) throws IOException {
    return read(CommercialInvoice.of(of, InvoiceWords.in(language)));
  }

  @Test
  void the_packing_list_says_the_same_without_prices() throws IOException {
    var text = text(Paper.PACKING_LIST, record);
    saysWhoAndWhere(text);
    saysEachLine(text);
    says(text, "0.640", "1.200", "1.840", "2.450", "EX2627-000017");
    assertFalse(text.contains("340.00") || text.contains("USD"), text);
  }

  @Test
  void the_customs_form_says_the_same() throws IOException {
    var text = text(Paper.CUSTOMS_FORM, record);
    saysWhoAndWhere(text);
    saysEachLine(text);
    says(text, "CN 23", "[X] Sale of goods", "240.00", "100.00", "340.00", "0.640", "2.450");
    says(text, "EX2627-000017");
  }

  @Test
  void the_short_form_says_the_same_of_the_contents() throws IOException {
    var text = text(Paper.CUSTOMS_FORM, ARecord.of("DE", PostalForm.CN22));
    saysWhoAndWhere(text);
    saysEachLine(text);
    says(text, "CN 22", "Sale of goods", "240.00", "340.00", "2.450");
  }

  @ParameterizedTest
  @EnumSource(
      value = Paper.class,
      names = {"PBE_III", "PBE_IV"})
  void the_data_for_the_postal_bill_say_the_same(Paper form) {
    var rows = rows(form.print(new Paper.ToPrint(record, "RB123456785IN", NONE)));
    assertEquals(record.lines().size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      var line = record.lines().get(i);
      var row = rows.get(i);
      assertEquals(String.valueOf(i + 1), row.getField("Sl. No."));
      assertEquals(form.name().replace('_', '-'), row.getField("Form"));
      assertEquals(line.hsCode(), row.getField("CTH"));
      assertEquals(line.description(), row.getField("Description"));
      assertEquals(String.valueOf(line.pieces()), row.getField("Number"));
      assertEquals(line.value().amount().toPlainString(), row.getField("FOB"));
      assertEquals(line.value().currency(), row.getField("Currency"));
      assertEquals(record.invoiceNumber(), row.getField("Invoice No."));
      assertEquals("2026-11-26", row.getField("Invoice date"));
      assertEquals("2.450", row.getField("Gross weight of the parcel, kg"));
      assertEquals(record.toName(), row.getField("Consignee name"));
      assertEquals("0512345678", row.getField("IEC"));
      assertEquals("RB123456785IN", row.getField("Tracking number"));
      assertEquals("INCCU5", row.getField("Foreign Post Office code"));
    }
    assertEquals("0.640", rows.get(0).getField("Net weight, kg"));
    boolean namesTheArticle = rows.get(0).getHeader().contains("SKU No.");
    assertEquals(form == Paper.PBE_III, namesTheArticle);
  }

  @Test
  void a_cell_that_a_sheet_program_would_run_is_plain_text() {
    var odd = ARecord.of("=HYPERLINK(1)", "DE", PostalForm.CN23);
    assertEquals(
        "'=HYPERLINK(1)",
        rows(Paper.PBE_III.print(new Paper.ToPrint(odd, "", NONE)))
            .get(0)
            .getField("Consignee name"));
  }

  @Test
  void names_of_other_alphabets_stay_readable() throws IOException {
    var far = ARecord.of("Łucja Ďurišová, Αθήνα, Москва", "GR", PostalForm.CN23);
    says(text(Paper.CUSTOMS_FORM, far), "Łucja Ďurišová, Αθήνα, Москва");
  }

  @Test
  void no_paper_tells_who_made_it_or_why() throws IOException {
    for (Paper paper : Paper.values()) {
      var found = BETRAYING.matcher(text(paper, record));
      assertFalse(found.find(), () -> paper + " says " + found.group());
    }
  }

  @Test
  void the_slip_of_a_present_has_the_words_of_its_giver_and_no_price() throws IOException {
    var text = text(Paper.GIFT_SLIP, record);
    says(text, "For your new home", "Yours, Anna");
    record.lines().forEach(line -> says(text, line.productName()));
    var currency = record.value().currency();
    assertFalse(text.contains(currency) || text.contains(record.invoiceNumber()), text);
    for (CustomsLine line : record.lines())
      assertFalse(text.contains(line.valueEach().amount().toPlainString()), text);
    says(text(Paper.PACKING_LIST, record), "Gift wrap");
    assertFalse(Paper.of(record, NONE).contains(Paper.GIFT_SLIP));
  }

  @Test
  void customs_is_told_only_of_what_crosses_a_border() {
    var atHome = ARecord.of("IN", PostalForm.NONE);
    assertEquals(List.of(Paper.INVOICE, Paper.PACKING_LIST), Paper.of(atHome, NONE));
    var untaxed = new ArrayList<>(List.of(Paper.values()));
    untaxed.remove(Paper.CARRIER_DATA);
    assertEquals(untaxed, Paper.of(record, PRESENT));
  }

  private void saysWhoAndWhere(String text) {
    says(text, "Umsning Eri Weavers", "Weavers' Lane 3", "793105 Nongpoh", "India");
    says(text, "Greta Müller", "Webergasse 4", "10115 Berlin", "Germany");
  }

  private void saysEachLine(String text) {
    for (CustomsLine line : record.lines()) {
      says(text, line.description(), line.hsCode(), String.valueOf(line.pieces()));
    }
  }

  private static void says(String text, String... parts) {
    for (String part : parts) assertTrue(text.contains(part), part + " is missing in:\n" + text);
  }

  private static String text(Paper paper, CustomsRecord record) throws IOException {
    var file = paper.print(new Paper.ToPrint(record, "", PRESENT));
    return paper.fileName().endsWith("csv") ? new String(file, StandardCharsets.UTF_8) : read(file);
  }

  private static String read(byte[] file) throws IOException {
    try (var pdf = new PdfReader(file)) {
      return new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }

  private static List<NamedCsvRecord> rows(byte[] csv) {
    var text = new String(csv, StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}
