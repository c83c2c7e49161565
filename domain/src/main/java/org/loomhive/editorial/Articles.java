package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.NotFound;

/** All texts, their versions, and when each is shown. */
@ApplicationScoped
public class Articles {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush(); // what is written later has the higher number, which counts
  }

  public Optional<Article> find(String slug) {
    return find(slug, LockModeType.NONE);
  }

  private Optional<Article> find(String slug, LockModeType how) {
    return em.createQuery("select a from Article a where a.slug = :slug", Article.class)
        .setParameter("slug", slug)
        .setLockMode(how)
        .getResultStream()
        .findFirst();
  }

  public Article get(String slug) {
    return find(slug).orElseThrow(() -> new NotFound("article", slug));
  }

  /** Versions are counted while nobody else does. */
  Article lock(String slug) {
    return find(slug, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFound("article", slug));
  }

  /** In the order of their addresses. */
  public List<Article> all() {
    return em.createQuery("select a from Article a order by a.slug", Article.class).getResultList();
  }

  /** The newest first. */
  public List<ArticleVersion> versions(String slug) {
    return em.createQuery(
            "select v from ArticleVersion v where v.slug = :slug order by v.number desc",
            ArticleVersion.class)
        .setParameter("slug", slug)
        .getResultList();
  }

  public Optional<ArticleVersion> version(String slug, int number) {
    return em.createQuery(
            "select v from ArticleVersion v where v.slug = :slug and v.number = :number",
            ArticleVersion.class)
        .setParameter("slug", slug)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** All versions that were to be shown once. */
  List<ArticleVersion> everShown() {
    return em.createQuery(
            "select v from ArticleVersion v where exists (select s from ArticleShowing s where"
                + " s.slug = v.slug and s.number = v.number)",
            ArticleVersion.class)
        .getResultList();
  }

  /** All that was ever told of one version in other languages, the newest first. */
  List<ArticleWords> words(String slug, int number) {
    return em.createQuery(
            "select w from ArticleWords w where w.slug = :slug and w.number = :number"
                + " order by w.id desc",
            ArticleWords.class)
        .setParameter("slug", slug)
        .setParameter("number", number)
        .getResultList();
  }

  /** The same of all versions that were to be shown once. */
  List<ArticleWords> everShownWords() {
    return em.createQuery(
            "select w from ArticleWords w where exists (select s from ArticleShowing s where"
                + " s.slug = w.slug and s.number = w.number) order by w.id desc",
            ArticleWords.class)
        .getResultList();
  }

  /** What was set for one text, the newest first. */
  public List<ArticleShowing> showings(String slug) {
    return em.createQuery(
            "select s from ArticleShowing s where s.slug = :slug order by s.id desc",
            ArticleShowing.class)
        .setParameter("slug", slug)
        .getResultList();
  }

  /** What was set for all of them. */
  List<ArticleShowing> showings() {
    return em.createQuery("select s from ArticleShowing s order by s.id", ArticleShowing.class)
        .getResultList();
  }
}
