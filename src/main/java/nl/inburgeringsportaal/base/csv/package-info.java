/**
 * Reading files that other systems deliver: UTF-8, semicolon, RFC 4180, line by line, and for everything
 * that is wrong a text that says where and what to do. Memory does not grow with the file.
 */
package nl.inburgeringsportaal.base.csv;
