package org.loomhive.launcher.demo.voice;

import java.util.ResourceBundle;
import org.loomhive.editorial.ArticleKind;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.editorial.ShowArticle;
import org.loomhive.editorial.TranslateArticle;
import org.loomhive.editorial.WriteArticle;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.newsletter.AnswerReaders;
import org.loomhive.newsletter.JoinNewsletter;
import org.loomhive.newsletter.ReaderLink;
import org.loomhive.newsletter.SendIssue;

/** Pages, guides, a campaign and a lookbook; one is not shown yet. One goes as a letter. */
public final class DemoArticles {
  private static final int READERS = 6;
  private static final ResourceBundle TEXTS = texts(Language.EN);

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    for (DemoTable.Row row : DemoTable.read("articles.csv"))
      world.on(row.number("days_ago"), 15, 20, () -> write(row));
    for (int i = 1; i <= READERS; i++) {
      var address = "reader" + i + "@example.org";
      world.on(READERS + i, 9, 45, () -> join(address));
    }
    world.on(1, 16, 0, this::letter);
  }

  private void write(DemoTable.Row row) {
    var slug = row.text("slug");
    var write = world.get(WriteArticle.class);
    write.begin(slug, ArticleKind.valueOf(row.text("kind")), admin());
    int number = write.write(slug, words(slug, TEXTS), admin());
    for (Language language : Language.others()) tell(slug, number, language);
    write.stand(slug, ArticlePlace.valueOf(row.text("place")), admin());
    if (row.isYes("shown"))
      world.get(ShowArticle.class).show(new ShowArticle.Wanted(slug, number, null, null), admin());
  }

  private void tell(String slug, int number, Language language) {
    var texts = texts(language);
    if (texts.getLocale().equals(language.locale()))
      world
          .get(TranslateArticle.class)
          .write(new TranslateArticle.Place(slug, number, language), words(slug, texts), admin());
  }

  private static WriteArticle.Written words(String slug, ResourceBundle texts) {
    return new WriteArticle.Written(
        texts.getString(slug + ".title"),
        texts.getString(slug + ".summary"),
        texts.getString(slug + ".text"));
  }

  /** Those in English where nobody has written others. */
  private static ResourceBundle texts(Language language) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return ResourceBundle.getBundle(
        "org.loomhive.launcher.demo.articles",
        language.locale(),
        DemoArticles.class.getClassLoader(),
        control);
  }

  /** All but one have followed their link. */
  private void join(String address) {
    var ref = world.get(JoinNewsletter.class).ask(address, "en", address);
    if (!address.startsWith("reader1@"))
      world.get(AnswerReaders.class).confirm(ref, new ReaderLink(address));
  }

  /** It waits to be sent. */
  private void letter() {
    world
        .get(SendIssue.class)
        .make(TEXTS.getString("letter.subject"), TEXTS.getString("letter.article"), 1, admin());
  }

  private Actor admin() {
    return world.actor("network-admin", Role.NETWORK_ADMIN);
  }
}
