package org.loomhive.admin.newsletters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.Article;
import org.loomhive.editorial.Articles;
import org.loomhive.kernel.language.Language;
import org.loomhive.newsletter.Issue;
import org.loomhive.newsletter.IssueRef;
import org.loomhive.newsletter.Issues;
import org.loomhive.newsletter.SendIssue;
import org.loomhive.newsletter.Subscribers;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** All letters, and one more: made of the newest version of a text. */
@Named("letters")
@RequestScoped
public class NewslettersForm {
  private static final int SHOWN = 50;

  @Inject Issues issues;
  @Inject Subscribers subscribers;
  @Inject Articles articles;
  @Inject SendIssue send;
  @Inject LetterText text;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the address of the page. */
  @Inject
  @ManagedProperty("#{param.i}")
  String ref;

  private String subject;
  private String article;
  private String email;

  public List<Issue> getAll() {
    return issues.all(SHOWN);
  }

  public long getReaders() {
    return subscribers.reading();
  }

  public List<Article> getArticles() {
    return articles.all().stream().filter(one -> !articles.versions(one.slug()).isEmpty()).toList();
  }

  /** The one that is looked at; null for none. */
  public Issue getIssue() {
    return ref == null ? null : issues.get(new IssueRef(ref));
  }

  public SendIssue.Text getText() {
    return text.of(getIssue(), Language.EN);
  }

  public String make() {
    int newest = articles.versions(article).get(0).number();
    var made = send.make(subject == null ? "" : subject, article, newest, signedIn.actor());
    notes.good("newsletters.made");
    return address(made);
  }

  public String test() {
    send.test(new IssueRef(ref), email.strip(), getText(), signedIn.actor());
    notes.good("newsletters.tested");
    return address(new IssueRef(ref));
  }

  public String start() {
    send.start(new IssueRef(ref), signedIn.actor());
    notes.good("newsletters.started");
    return address(new IssueRef(ref));
  }

  private static String address(IssueRef issue) {
    return "/trade/newsletters?faces-redirect=true&i=" + issue;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
