export default {
  use: { baseURL: 'http://localhost:5173', launchOptions: { executablePath: process.env.CHROME_PATH } },
  webServer: { command: 'npx vite --host localhost --port 5173 --strictPort', url: 'http://localhost:5173' },
};
