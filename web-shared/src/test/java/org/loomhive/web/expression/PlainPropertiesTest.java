package org.loomhive.web.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPropertiesTest {
  private final PlainProperties properties = new PlainProperties();
  private final ELContext page = new Page();

  /** Something that pages show. */
  public static class Shawl {
    public String getName() {
      return "Eri";
    }

    public boolean isThere() {
      return true;
    }

    public String getBroken() {
      throw new IllegalStateException("torn");
    }

    public String nameOf(String other) {
      return other;
    }
  }

  private static final class Page extends ELContext {
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
      return null;
    }
  }

  @Test
  void what_our_own_beans_show_is_read() {
    assertEquals("Eri", properties.getValue(page, new Shawl(), "name"));
    assertTrue(page.isPropertyResolved());
    assertEquals(true, properties.getValue(page, new Shawl(), "there"));
  }

  @Test
  void everything_else_is_left_to_others() {
    assertNull(properties.getValue(page, new Shawl(), "price"));
    assertNull(properties.getValue(page, new Shawl(), "nameOf"));
    assertNull(properties.getValue(page, List.of(), "empty"));
    assertNull(properties.getValue(page, null, "name"));
    assertFalse(page.isPropertyResolved());
  }

  @Test
  void what_a_getter_throws_is_told_as_its_cause() {
    var thrown =
        assertThrows(ELException.class, () -> properties.getValue(page, new Shawl(), "broken"));
    assertEquals("torn", thrown.getCause().getMessage());
  }
}
