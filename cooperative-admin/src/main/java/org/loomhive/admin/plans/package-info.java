/** What is planned ahead: by which points pieces are inspected, and what is made together. */
package org.loomhive.admin.plans;
