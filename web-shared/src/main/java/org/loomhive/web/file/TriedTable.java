package org.loomhive.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.web.HouseWords;

/**
 * A whole table at once, typed or as a file: tried first, and then written as it was tried.
 *
 * @param <L> what becomes of one line
 */
public abstract class TriedTable<L> {
  private final String button;
  private final int mostKilobytes;
  private final Enum<?> tooBig;

  @Inject HttpServletRequest request;

  private Part file;
  private String text;
  private List<L> tried;

  /**
   * @param button the client id of the one that writes
   * @param tooBig why a larger file is refused
   */
  protected TriedTable(String button, int mostKilobytes, Enum<?> tooBig) {
    this.button = button;
    this.mostKilobytes = mostKilobytes;
    this.tooBig = tooBig;
  }

  /** Says of each line what would become of it; a chosen file is read into the field first. */
  public void tryOut() throws IOException {
    text = SentText.of(file, mostKilobytes, tooBig).orElse(text);
    tried = look(typed());
  }

  protected abstract List<L> look(String table);

  /** Why a line cannot be written; empty for one that is good. */
  protected abstract Optional<Refused> why(L line);

  /** Empty when nothing was. */
  protected String typed() {
    return text == null ? "" : text;
  }

  public List<L> getTried() {
    return tried;
  }

  public boolean isGood() {
    return tried != null
        && !tried.isEmpty()
        && tried.stream().allMatch(line -> why(line).isEmpty());
  }

  /** The button was there when it was pressed; whether all lines are good is asked again then. */
  public boolean isWritable() {
    return isGood() || request.getParameter(button) != null;
  }

  public String says(L line) {
    return why(line).map(HouseWords::sentence).orElse("");
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
