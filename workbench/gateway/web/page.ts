/** The one HTML document; everything else is drawn by host.js. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>OTP Verification workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host/host.css">
</head>
<body><div id="root"></div><script src="/host/host.js"></script></body>
</html>
`;
