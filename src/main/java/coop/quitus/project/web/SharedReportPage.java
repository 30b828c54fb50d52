package coop.quitus.project.web;

import coop.quitus.project.ProjectReport;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The account of a project, for someone without an account of their own.
///
/// @param here the address of the link
public record SharedReportPage(Frame frame, ProjectReport report, String here) implements Page {}
