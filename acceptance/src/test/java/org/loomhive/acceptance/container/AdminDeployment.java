package org.loomhive.acceptance.container;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The admin site as it was built, with the tests of this package in it; deployed once. */
@ArquillianSuiteDeployment
public class AdminDeployment {
  @Deployment
  public static WebArchive admin() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("admin.war")))
        .addPackage(AdminDeployment.class.getPackage());
  }
}
