/** What is kept back and paid before: who asked, who agreed, who approved; and produce bought. */
package org.loomhive.admin.advances;
