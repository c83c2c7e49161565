package org.loomhive.admin.reviews.echo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.loomhive.review.echo.EchoLine;
import org.loomhive.review.echo.EchoRefusal;
import org.loomhive.review.echo.TakeInEchoes;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.SentText;

/** A list of what was said elsewhere: tried first, and then taken in as it was tried. */
@Named("echoList")
@RequestScoped
public class EchoListForm {
  private static final int MOST_KILOBYTES = 512;

  @Inject TakeInEchoes quoting;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  private Part file;
  private String text;
  private List<EchoLine> tried;

  /** Says of each line what would become of it; a chosen file is read into the field first. */
  public void tryOut() throws IOException {
    text = SentText.of(file, MOST_KILOBYTES, EchoRefusal.ECHOES_TOO_BIG).orElse(text);
    tried = quoting.tryOut(lines(), signedIn.actor());
  }

  private List<EchoLine> lines() {
    return EchoCsv.read(text == null ? "" : text);
  }

  public String takeIn() {
    notes.good("reviews.echoes.taken", quoting.takeIn(lines(), signedIn.actor()));
    return EchoesPage.ADDRESS;
  }

  public List<EchoLine> getTried() {
    return tried;
  }

  public boolean isGood() {
    return tried != null && !tried.isEmpty() && tried.stream().allMatch(EchoLine::isGood);
  }

  /** The button was there when it was pressed; whether all lines are good is asked again then. */
  public boolean isWritable() {
    return isGood() || request.getParameter("echoes:do") != null;
  }

  public String says(EchoLine line) {
    return line.why().map(HouseWords::sentence).orElse("");
  }

  public String getHead() {
    return String.join(";", EchoCsv.COLUMNS);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
