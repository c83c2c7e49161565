package org.loomhive.admin.catalogue.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.loomhive.catalog.list.SendList;
import org.loomhive.catalog.list.SentList;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.web.SignedIn;

/** Takes a list of the catalogue in; it is only looked at first. */
@Named("sendList")
@RequestScoped
public class SendListForm {
  private static final int LONGEST_NAME = 80;

  @Inject SendList lists;
  @Inject SentLists sent;
  @Inject SignedIn signedIn;

  private Part file;

  public String send() throws IOException {
    try (var content = file.getInputStream()) {
      var rows = ListFile.rows(content.readAllBytes());
      var ref = lists.send(name(), rows, signedIn.actor());
      return "/trade/list?faces-redirect=true&n=" + ref;
    }
  }

  private String name() {
    var whole = String.valueOf(file.getSubmittedFileName()).replaceAll(".*[/\\\\]", "");
    return whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
  }

  public List<SentList> getSent() {
    return sent.of(signedIn.actor());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
