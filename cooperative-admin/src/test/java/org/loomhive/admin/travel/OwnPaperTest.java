package org.loomhive.admin.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.delivery.travel.TravelPaper.HONEY_SHEET;
import static org.loomhive.delivery.travel.TravelPaper.ORIGIN_DECLARATION;
import static org.loomhive.delivery.travel.TravelPaper.TREATMENT_STATEMENT;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.admin.papers.ARecord;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.PostalForm;
import org.loomhive.delivery.travel.PaperFact;
import org.loomhive.delivery.travel.PaperFact.About;
import org.loomhive.delivery.travel.SignedPaper;
import org.loomhive.delivery.travel.ToSign;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.provenance.honey.HoneyFacts;

/** Papers that the seller signs are read back: they say what was frozen, and who stands for it. */
class OwnPaperTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final ToSign.Signer SIGNER =
      new ToSign.Signer("Mary Muster", "Manager of the cooperative", "Nongpoh");

  private final CustomsRecord record = ARecord.of("AU", PostalForm.CN23);

  @Test
  void the_declaration_of_origin_names_goods_countries_and_signer_and_claims_no_preference()
      throws IOException {
    var text = text(record, ORIGIN_DECLARATION, List.of());
    saysTheRecord(text, record);
    says(text, "Declaration of origin", "Umsning Eri Weavers declares", "beside them: India.");
    says(text, "non-preferential origin", "no certificate of a chamber of commerce");
    says(text, "EX2627-000017");
  }

  @Test
  void the_treatment_statement_says_how_when_and_by_whom_and_is_no_certificate_of_an_office()
      throws IOException {
    var facts =
        List.of(
            new PaperFact(About.TREATMENT, "Boiled in water for 30 minutes and dried"),
            new PaperFact(About.TREATED_ON, "2026-11-02"),
            new PaperFact(About.TREATED_BY, "Umsning Eri Weavers"));
    var text = text(record, TREATMENT_STATEMENT, facts);
    saysTheRecord(text, record);
    says(text, "Treatment Boiled in water for 30 minutes and dried", "Treated on", "2026-11-02");
    says(text, "free of bark, soil and living insects", "no phytosanitary certificate");
  }

  @Test
  void the_sheet_of_honey_says_what_is_kept_of_its_lots_and_names_no_keeper() throws IOException {
    var parcel = ARecord.ofHoney();
    var honey =
        new HoneyFacts(
            new LotNumber("LOT-2026-0007"),
            new HoneyFacts.From("Phek", "IN-NL", BeeSpecies.APIS_CERANA, "wild cherry"),
            new HoneyFacts.Taken(
                LocalDate.of(2026, 4, 12),
                LocalDate.of(2026, 4, 20),
                Quantity.of("19.750", Unit.KILOGRAM)),
            new BigDecimal("19.0"),
            List.of("HMF 12 mg/kg, laboratory sheet 88"));
    var text = text(parcel, HONEY_SHEET, HoneyLines.of(honey));
    saysTheRecord(text, parcel);
    says(text, "Lot LOT-2026-0007", "Origin Phek, India", "Bees Apis cerana");
    says(text, "Harvested 2026-04-12 to 2026-04-20", "19.750 kg", "Moisture at most", "19.0 %");
    says(text, "Test HMF 12 mg/kg, laboratory sheet 88", "no health certificate");
  }

  @Test
  void every_paper_that_is_our_own_has_its_words() throws IOException {
    for (TravelPaper one : TravelPaper.values())
      if (one.isOurs()) {
        var facts = one.needs().stream().map(about -> new PaperFact(about, "x")).toList();
        assertFalse(text(ARecord.ofHoney(), one, facts).contains("travel."), one.name());
      }
    assertEquals(
        Set.of(ORIGIN_DECLARATION, TREATMENT_STATEMENT, HONEY_SHEET),
        TravelPaper.of(ARecord.ofHoney()));
  }

  private static void saysTheRecord(String text, CustomsRecord record) {
    for (CustomsLine line : record.lines())
      says(text, line.productName(), line.description(), line.hsCode());
    says(text, "Umsning Eri Weavers", "Weavers' Lane 3", record.toName());
    says(text, "Nongpoh, 2026-11-27", "Mary Muster, Manager of the cooperative");
    assertFalse(text.contains(record.value().amount().toPlainString()), "no price stands here");
  }

  private static void says(String text, String... parts) {
    for (String part : parts) assertTrue(text.contains(part), part + " is missing in:\n" + text);
  }

  private static String text(CustomsRecord record, TravelPaper paper, List<PaperFact> facts)
      throws IOException {
    var signed = new SignedPaper(record, new ToSign(paper, SIGNER, DAY, facts, null));
    try (var pdf = new PdfReader(OwnPaper.of(signed))) {
      return new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}
