package org.loomhive.web.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.FunctionMapper;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class StraightOnesTest {
  private final Page page = new Page();
  private final StraightOnes all = new StraightOnes(new Usual(), words(), beans());

  /** A bean that pages call tag. */
  public static class Tag {
    public Object getPlace() {
      return 7;
    }

    public Object getNothing() {
      return null;
    }
  }

  @Test
  void a_word_and_what_a_bean_shows_are_read_straight() {
    assertEquals("a word", read("#{words['shop.title']}"));
    assertEquals("7", read("#{tag.place}"));
  }

  @Test
  void each_is_made_once_for_all_pages() {
    assertSame(made("#{tag.place}"), made("#{tag.place}"));
  }

  @Test
  void what_is_not_known_is_left_to_the_usual_way() {
    for (var other :
        new String[] {
          "#{words['no.such']}",
          "#{words['shop.'.concat(x)]}",
          "#{tag.nothing}",
          "#{tag.other}",
          "#{somebody.place}",
          "#{tag.place + 1}",
          "plain"
        }) assertEquals("usual " + other, read(other));
  }

  @Test
  void what_a_page_calls_by_the_name_of_a_bean_is_the_page_s_own() {
    assertEquals("7", read("#{tag.place}"));
    page.own = "tag";
    assertEquals("usual #{tag.place}", read("#{tag.place}"));
    page.own = "words";
    assertEquals("usual #{words['shop.title']}", read("#{words['shop.title']}"));
  }

  @Test
  void what_is_written_to_is_written_the_usual_way() {
    made("#{tag.place}").setValue(page, "new");
    assertEquals("#{tag.place} = new", page.written);
  }

  private String read(String expression) {
    return made(expression).getValue(page);
  }

  private ValueExpression made(String expression) {
    return all.createValueExpression(page, expression, String.class);
  }

  private static PlainWords words() {
    return new PlainWords() {
      @Override
      Object word(String bundle, String key) {
        return key.equals("shop.title") ? "a word" : null;
      }
    };
  }

  private static PlainBeans beans() {
    return new PlainBeans() {
      @Override
      Object find(String name) {
        return name.equals("tag") ? new Tag() : null;
      }
    };
  }

  private static final class Page extends ELContext {
    private String own = "";
    private String written;

    @Override
    public <T> T convertToType(Object value, Class<T> type) {
      return type.cast(value.toString());
    }

    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return new VariableMapper() {
        @Override
        public ValueExpression resolveVariable(String name) {
          return name.equals(own) ? new UsualOne(name) : null;
        }

        @Override
        public ValueExpression setVariable(String name, ValueExpression value) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }

  private static final class Usual extends ExpressionFactory {
    @Override
    public ValueExpression createValueExpression(ELContext page, String written, Class<?> type) {
      return new UsualOne(written);
    }

    @Override
    public ValueExpression createValueExpression(Object instance, Class<?> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MethodExpression createMethodExpression(
        ELContext page, String written, Class<?> type, Class<?>[] parameters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T coerceToType(Object value, Class<T> type) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class UsualOne extends ValueExpression {
    private final String written;

    private UsualOne(String written) {
      this.written = written;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext page) {
      return (T) ("usual " + written);
    }

    @Override
    public void setValue(ELContext page, Object changed) {
      ((Page) page).written = written + " = " + changed;
    }

    @Override
    public boolean isReadOnly(ELContext page) {
      return false;
    }

    @Override
    public Class<?> getType(ELContext page) {
      return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
      return String.class;
    }

    @Override
    public String getExpressionString() {
      return written;
    }

    @Override
    public boolean isLiteralText() {
      return false;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof UsualOne one && one.written.equals(written);
    }

    @Override
    public int hashCode() {
      return written.hashCode();
    }
  }
}
